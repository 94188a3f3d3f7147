import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const makes =
  '(?:develop\\w*|deriv\\w*|conceiv\\w*|creat\\w*|discover\\w*|generat\\w*|produc\\w*|prepar\\w*|acquir\\w*|obtain\\w*|arriv\\w* at|learn\\w*)';

export const independentDevelopment: NdaStatement = {
  id: 'independent-development',
  claim: 'The recipient may come to the same information by its own work.',
  signals: [
    {
      name: 'independently-developed',
      says: 'entailed',
      words: phrase(
        `\\bindependent(?:ly)?\\b[^.;]{0,40}\\b${makes}|\\b${makes}[^.;]{0,60}\\bindependent(?:ly)?\\b`,
        '',
      ),
      unless: phrase('\\bindependent(?:ly)? (?:contractors?|directors?|auditors?)\\b[^.;]{0,40}\\bdevelop', ''),
    },
    {
      name: 'developed-without-use',
      says: 'entailed',
      words: phrase(
        `\\b(?:${makes}|developed|work)\\b[^.;]{0,120}\\bwithout (?:\\w+ ){0,3}(?:use|using|reference|access|reliance|aid|benefit|recourse|breach|the use)\\b`,
        '',
      ),
    },
    {
      name: 'own-products',
      says: 'entailed',
      words: phrase(
        '\\b(?:nothing|not)\\b[^.;]{0,100}\\b(?:prevent|prohibit|preclude|restrict|limit|representation|construed)\\w*\\b[^.;]{0,120}\\b(?:develop\\w*|products|services)\\b[^.;]{0,120}\\b(?:similar|compet\\w+|without)\\b',
        '',
      ),
    },
  ],
};
