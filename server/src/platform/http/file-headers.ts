/** Images are shown where they are; everything else is only ever saved, never run in our pages' name. */
const disposition = (mediaType: string, fileName: string): string => {
  const how = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  const plain = fileName.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  return `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
};

/** For a file that somebody sent us: the browser keeps to its type, runs nothing in it and asks anew each time. */
export const fileHeaders = (mediaType: string, fileName: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': disposition(mediaType, fileName),
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
});
