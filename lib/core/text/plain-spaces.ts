/** Returns a text with no-break spaces and their like as spaces, one for one; line ends stay. */
export const plainSpaces = (text: string): string => text.replace(/[^\S\n]/gu, ' ');
