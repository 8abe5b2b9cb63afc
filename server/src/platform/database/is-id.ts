const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all: PostgreSQL fails on others, and they are simply unknown. */
export const isId = (text: string): boolean => uuid.test(text);
