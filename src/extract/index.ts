export { extract, type ArticleDate, type ExtractOptions, type Extraction } from './extract.ts';
export { hashOf } from './merge/source.ts';
export type { Article, ArticleFile, Block, Published, PublishedOrigin } from './read/article.ts';
export { checkSize } from './read/decode.ts';
export type { ParseHtml } from './read/html.ts';
export { ARTICLE_ENDINGS, readArticle } from './read/readArticle.ts';
