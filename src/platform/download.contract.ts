/** A file as the result of an act: made while it is sent, and kept nowhere. */
export type Download = {
  fileName: string;
  contentType: string;
  pieces: AsyncIterable<Uint8Array>;
};

export const headersOf = ({
  fileName,
  contentType,
}: Pick<Download, 'fileName' | 'contentType'>): Record<string, string> => ({
  'content-type': contentType,
  'content-disposition': `attachment; filename="${fileName}"`,
  'cache-control': 'no-store',
});
