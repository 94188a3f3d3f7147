import { cuadCategories } from '../cuad-categories';
import { clauseTypes } from '../clause-type';

/** The categories of the model in its order: those of metadata first. */
export const modelCategories: readonly string[] = Object.keys(cuadCategories);
/** So many categories of metadata there are. */
export const metadataCategories = 5;

/** By category the index of its type in `clauseTypes`. */
export const typeOfCategory: readonly number[] = modelCategories.map((name) => {
  const type = cuadCategories[name];
  return type === undefined ? -1 : clauseTypes.indexOf(type);
});
