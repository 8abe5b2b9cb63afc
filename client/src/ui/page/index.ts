export { Column, Columns, HeadLink, MoreButton, Page, PageHead } from './page.tsx';
export { Section } from './section.tsx';
