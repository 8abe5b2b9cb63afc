interface Branch {
  readonly parentId: string | null;
}

/** Whether a branch is, or stands below, another: such a one cannot become its parent. */
export const isBelow = (id: string, top: string, branches: ReadonlyMap<string, Branch>): boolean => {
  const passed = new Set<string>();
  for (let at: string | null = id; at !== null && !passed.has(at); at = branches.get(at)?.parentId ?? null) {
    if (at === top) return true;
    passed.add(at);
  }
  return false;
};
