import { every } from '#platform/worker.ts';
import { forgetImages } from './forget-images.ts';
import { image } from './image.ts';
import { uploadImage } from './upload-image.ts';

/** What pictures bring to the api of community. */
export const imageUseCases = [uploadImage, forgetImages] as const;
export const imageQueries = [image] as const;
export const imageTimers = [every('41 * * * *', forgetImages)] as const;
