const TEXT_AND_FINAL = 0x81;

/** A whole unmasked text frame of RFC 6455 around a payload: the same bytes for every socket that is sent it. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = headerFor(length);
  const frame = Buffer.allocUnsafe(header.length + length);
  header.copy(frame);
  frame.write(text, header.length);
  return frame;
}

function headerFor(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT_AND_FINAL, length]);
  if (length < 65_536) {
    const header = Buffer.from([TEXT_AND_FINAL, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = TEXT_AND_FINAL;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
