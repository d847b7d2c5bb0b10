// The words of a markup as they are read, without its styles and tags; it judges none.
export const words = (markup: string): string => markup.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim();
