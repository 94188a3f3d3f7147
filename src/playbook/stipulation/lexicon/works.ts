import { act, type ConceptField, power, special, thing } from '../entry';

/** Building and plant contracts. */
export const works: ConceptField = {
  works: thing('works; construction works; building works; construction work; building work'),
  'retention money': power(
    'retention money; retention monies; retention moneys; retainage; retention fund; retention bond; retention of the price; retention sum; retention from each payment; hold back from each payment; cash retention',
  ),
  'advance payment bond': power(
    'advance payment bond; advance payment bonds; advance payment guarantee; advance payment guarantees; down payment guarantee; down payment bond; refund guarantee',
  ),
  'collateral warranty': power('collateral warranty; collateral warranties; duty of care deed; duty of care deeds'),
  'practical completion': thing(
    'practical completion; substantial completion; mechanical completion; completion of the works; taking over certificate; taking-over certificate; taking over of the works; completion certificate; certificate of completion',
  ),
  'defects period': thing(
    'defects liability period; defects period; defects notification period; defects correction period; rectification period; maintenance period; defects liability; period for defects',
  ),
  'making good': act(
    'make good; makes good; made good; making good; rectify; rectifies; rectified; rectification; put right; puts right; remedy defects; remedies defects; remedying of defects; correct defects; corrects defects; correction of defects',
  ),
  'extension of time': power(
    'extension of time; extensions of time; time extension; extension to the completion date; extended time for completion; eot',
  ),
  'time for completion': thing(
    'time for completion; completion date; date for completion; contract programme; agreed programme; completion milestone; dates for completion',
  ),
  'loss and expense': power('loss and expense; prolongation costs; prolongation cost; disruption costs; delay costs'),
  'ground conditions': thing(
    'ground conditions; ground risk; site conditions; unforeseen conditions; physical conditions; subsurface conditions; soil conditions; unforeseen ground',
  ),
  adjudication: power('adjudication; adjudicator; adjudicators; dispute board; dispute adjudication board'),
  'conclusive certificate': thing('final certificate; conclusive certificate; conclusive evidence'),
  'health and safety': thing(
    'health and safety; occupational safety; safety rules; safety regulations; safety law; safety laws; site safety; safety requirements; safety at work; workplace safety; occupational health; unsafe work; unsafe working',
  ),
  pollution: thing('pollution; contamination; environmental damage; spill; spills; environmental harm'),
  demobilisation: thing('demobilisation; demobilization; demobilisation costs; demobilization costs; demobilise'),
  'work in progress': thing('work in progress; wip; works in progress; work-in-progress'),
  'loss of production': thing(
    'loss of production; production loss; production losses; production downtime; loss of output; production stoppage',
  ),
  commissioning: special('commissioning; start up of the plant; start-up of the plant; putting into operation'),
  'site access': thing('access to the site; site access; access to site'),
};
