type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const put = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
};

/** An element with its attributes and children. Texts become text nodes: nothing in them is ever read as markup. */
export const make = (
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | string | null | false)[]
): HTMLElement => {
  const element = document.createElement(name);
  put(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
};

/** The room of an icon. */
export const makeRoom = (size: number): SVGElement => {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  put(icon, { width: size, height: size, 'aria-hidden': 'true' });
  return icon;
};
