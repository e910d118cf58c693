let opened: ReturnType<typeof open> | undefined;

/** What pictures are made with, set up for us; loaded with the first picture, which many starts never see. */
export const libvips = (): ReturnType<typeof open> => (opened ??= open());

async function open() {
  const { default: sharp } = await import('sharp');
  // No cache: pictures are private and seldom come twice. One thread each: the server has other work.
  sharp.cache(false);
  sharp.concurrency(1);
  // Loaders nobody needs are loaders nobody attacks.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((kind) => `VipsForeignLoad${kind}`),
  });
  return sharp;
}
