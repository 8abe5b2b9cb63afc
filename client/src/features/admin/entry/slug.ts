import { fold } from '../../../lib/fold.ts';

/** A code out of a name, as the server takes it: "Phòng Tư pháp" becomes "phong-tu-phap". */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
