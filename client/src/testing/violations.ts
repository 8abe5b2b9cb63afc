import axe from 'axe-core';

/** What axe finds in the page as it stands; colours are looked at in a real browser. */
export const violationsIn = async (element: Element): Promise<readonly string[]> => {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};
