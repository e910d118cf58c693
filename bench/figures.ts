export type Figure = {
  what: string;
  bar: string;
  value: number;
  shown: string;
  ok: boolean;
  note: string;
};

/** The figures as a table in Markdown; what is short of its bar says so. */
export const table = (figures: readonly Figure[]): string =>
  [
    '| what | bar | measured | | how |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      (figure) =>
        `| ${figure.what} | ${figure.bar} | ${figure.shown} | ${figure.ok ? 'holds' : '**short**'} | ${figure.note} |`,
    ),
  ].join('\n');
