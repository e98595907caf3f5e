export * from './furniture.ts';
export * from './genres.ts';
export * from './promotionPhrases.ts';
export * from './trade.ts';
