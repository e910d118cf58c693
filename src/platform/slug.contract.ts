const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether somebody gave the id of a thing where its part of an address is asked for. */
export const isNoId = (text: string): boolean => !ID.test(text);
