import { z } from 'zod';
import { Upload } from '#platform/upload.contract.ts';

// Apart from the rest of the profile, which pages read too: files are taken by the server alone.
export const ChangePicture = z.strictObject({ picture: Upload });
