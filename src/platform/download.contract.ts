/** A file as the result of an act: made while it is sent, and kept nowhere. */
export type Download<Type extends string = string> = {
  fileName: string;
  contentType: Type;
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
