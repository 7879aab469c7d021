declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ contextUrl?: string; documentUrl: string; document: unknown }>;
  interface Options {
    documentLoader: Loader;
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    compact(document: object, context: unknown, options: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options: Options & { format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: object);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-ris';

declare module 'commonmark' {
  export interface Node {
    type: string;
    literal: string | null;
    destination: string | null;
    walker(): { next(): { entering: boolean; node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
}
