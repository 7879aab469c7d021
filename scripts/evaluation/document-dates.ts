/** Day of each of the five documents by source id, ISO, by what it tells; none of them states its own in full. */
export const DOCUMENT_DATES: Readonly<Record<string, string>> = {
  '000': '2020-09-27',
  '001': '2023-09-19',
  '002': '2020-09-28',
  '003': '2020-09-27',
  '004': '2020-09-27',
};
