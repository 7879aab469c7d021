declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: string[], options?: object): void;
    markRegExp(pattern: RegExp, options?: object): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: object): unknown;
}
