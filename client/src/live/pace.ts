/** What comes at once while idle, and in a burst no oftener than every `everyMs`: each change draws the screen. */
export const paced = (emit: () => void, everyMs: number, now: () => number = () => performance.now()) => {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const emitNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = now();
    emit();
  };
  const emitSoon = (): void => {
    if (timer !== undefined) return;
    const wait = last + everyMs - now();
    if (wait <= 0) emitNow();
    else timer = setTimeout(emitNow, wait);
  };
  return { emitNow, emitSoon };
};
