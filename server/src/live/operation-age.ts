/** When a UUIDv7 was made; null for another id, which does not say. */
export function madeAt(operationId: string): Date | null {
  if (operationId.charAt(14) !== '7') return null;
  return new Date(Number.parseInt(operationId.slice(0, 8) + operationId.slice(9, 13), 16));
}

/** No UUIDv7 made before `instant` is as large as this, and none made since is smaller: ids are compared, not taken apart. */
export function smallestIdOf(instant: Date): string {
  const time = instant.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
