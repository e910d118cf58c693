import { entryRows, lookedUpTo, type EntryFilter } from '#platform/audit/entries.sql.ts';
import { csvHead, csvRow } from '#platform/csv.rules.ts';
import type { Entry } from '#platform/audit/entry.contract.ts';
import type { Download } from '#platform/download.contract.ts';
import type { Moment } from '#platform/paged.contract.ts';
import { useCase, type ReadCtx } from '#platform/use-case.ts';
import { ExportAudit } from '../../audit.contract.ts';
import { mayExportAudit } from './audit.policy.ts';
import { filterOf } from './audit.ts';

/** Entries that are read together; between them no connection is held. */
const AT_ONCE = 2_000;

const columns = [
  ...['id', 'at', 'act', 'by', 'subjectKind', 'subjectId', 'concerned', 'expiresAt', 'seal'],
] as (keyof Entry)[];

const said = (value: Entry[keyof Entry]) => (value instanceof Date ? value.toISOString() : value);

const forms = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    head: csvHead(columns),
    line: (entry: Entry) => csvRow(columns.map((name) => said(entry[name]))),
  },
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    head: '',
    line: (entry: Entry) => `${JSON.stringify(entry)}\n`,
  },
};

export const exportAudit = useCase()({
  name: 'admin.export_audit',
  about:
    'Take the audit along as CSV or as lines of JSON: all of it, or what it is narrowed to. That it was taken stands in it.',
  input: ExportAudit,
  limits: [{ points: 12, seconds: 3600, by: 'account' }],
  subject: ({ settings }) => Promise.resolve({ hasTeenSide: settings.TEEN_SIDE }),
  may: mayExportAudit,
  power: (input) => ({
    ...{ subjectKind: 'audit', subjectId: 'all', reason: null },
    evidence: { ...input },
  }),
  run(ctx, { format, ...narrowed }): Promise<Download> {
    const { contentType } = forms[format];
    return Promise.resolve({
      ...{ fileName: `audit-${ctx.now.toISOString().slice(0, 10)}.${format}`, contentType },
      pieces: piecesOf(ctx.afterwards(), filterOf(narrowed), format),
    });
  },
});

async function* piecesOf(
  { tx }: ReadCtx,
  filter: EntryFilter,
  format: keyof typeof forms,
): AsyncGenerator<Uint8Array> {
  const { head, line } = forms[format];
  const encoder = new TextEncoder();
  if (head !== '') yield encoder.encode(head);
  let after: Moment | undefined;
  do {
    const page: EntryFilter = { ...filter, after };
    const entries: Entry[] = await entryRows(tx, page, AT_ONCE);
    if (entries.length > 0) yield encoder.encode(entries.map(line).join(''));
    after = entries.length === AT_ONCE ? entries.at(-1) : await lookedUpTo(tx, page);
  } while (after !== undefined);
}
