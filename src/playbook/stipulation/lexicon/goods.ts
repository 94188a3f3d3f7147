import { act, alsoFound, common, type ConceptField, except, power, special, thing } from '../entry';

/** Things that are made and sold. */
export const goods: ConceptField = {
  forecast: thing('forecast; forecasts; forecasting; forecasted; rolling forecast; demand forecast'),
  binding: common('binding; firm commitment; firm order; firm orders; legally binding; committed; binding order'),
  'purchase order': thing('purchase order; purchase orders; order; orders; firm orders; ordered; ordering; po; pos'),
  'lead time': thing('lead time; lead times; leadtime; delivery time; delivery times'),
  delivery: act(
    'deliver; delivers; delivered; delivery; deliveries; delivering; ship; ships; shipped; shipment; shipments; shipping',
  ),
  'late delivery': thing(
    'late delivery; late deliveries; delayed delivery; delay in delivery; delays in delivery; late shipment; late shipments; delivery delay; delivery delays; failure to deliver on time; delivered late',
  ),
  'Ex Works': special('ex works; exw; ex factory; exworks'),
  DDP: special('ddp; delivered duty paid'),
  DAP: thing('dap; delivered at place'),
  FOB: special('fob; f o b; free on board'),
  FCA: thing('fca; free carrier'),
  CPT: special('cpt; carriage paid to'),
  CIF: thing('cif; cost insurance and freight; cip'),
  Incoterms: special('incoterms; incoterm; incoterms 2020; incoterms 2010'),
  title: thing('title; ownership; property in; title to'),
  risk: thing('risk of loss; risk; risk of loss or damage; risk of damage'),
  transfer: act(
    'pass; passes; passed; passing; move; moves; moved; relocate; relocated; transfer; transfers; transferred; vest; vests; vested',
  ),
  'retention of title': thing(
    'retention of title; retain title; retains title; retained title; reservation of title; reserves title; title remains; remain the property; remains the property; title retention; title shall not pass; title does not pass',
  ),
  'drive train': thing('drive train; drivetrain; power train; powertrain'),
  tooling: thing('tooling; tool; tools; mold; molds; mould; moulds; die; dies; jigs; fixtures'),
  storage: act('storage; warehouse; warehoused; warehousing; keep in storage'),
  defect: thing(
    'defect; defects; defective; nonconforming; non-conforming; nonconformity; non-conformity; nonconformities; flaw; flaws; fault; faults; faulty',
  ),
  'certificate of analysis': special(
    'certificate of analysis; certificates of analysis; certificate of conformity; certificates of conformity; certificate of conformance; certificates of conformance',
  ),
  'latent defect': thing('latent defect; latent defects; hidden defect; hidden defects'),
  repair: act('repair; repairs; repaired; repairing; correct; corrects; corrected; correction'),
  'spare parts': thing(
    'spare parts; spare part; spares; replacement parts; service parts; spare and replacement parts; repair parts',
  ),
  loaner: power(
    'loaner; loaners; loan equipment; temporary replacement; substitute equipment; loaned equipment; replacement unit; loan unit; loaner equipment',
  ),
  goods: alsoFound(
    thing('goods; product; products; merchandise; item; items; equipment; device; devices; parts; components; units'),
    'supplies',
  ),
  'raw material': thing(
    'raw material; raw materials; material costs; cost of materials; materials cost; raw material costs',
  ),
  index: thing(
    'index; indices; indexed; indexation; price index; consumer price index; cpi; producer price index; ppi; inflation',
  ),
  recall: special(
    'recall; recalls; recalled; field recall; product recall; product recalls; field recalls; market withdrawal; withdrawal from the market',
  ),
  inspection: thing(
    'incoming inspection; inspection period; inspection; inspections; inspect; inspects; inspected; examine; examines; examination; incoming goods',
  ),
  'engineering change': thing(
    'engineering change; engineering changes; product change; product changes; process change; process changes; change in manufacturing; manufacturing change; change of manufacturing; design change; design changes; specification changes; change in specifications',
  ),
  specification: alsoFound(thing('specification; specifications; spec; specs; technical requirements'), 'drawings'),
  'manufacturing site': thing(
    'manufacturing site; manufacturing sites; place of manufacture; manufacturing facility; manufacturing facilities; production site; production sites; manufacturing location; plant location',
  ),
  'counterfeit parts': thing('counterfeit; counterfeit parts; counterfeits'),
  'conflict minerals': thing('conflict minerals; conflict mineral; 3tg'),
  REACH: thing(
    'reach regulation; rohs; reach compliance; hazardous substances; hazardous substance; hazardous materials; restricted substances',
  ),
  traceability: thing(
    'traceability; traceable; lot number; lot numbers; batch records; serial number; serial numbers; serialization; batch numbers',
  ),
  capacity: power('capacity; production capacity; reserved capacity; manufacturing capacity'),
  requirements: alsoFound(
    power('its requirements; total requirements; annual requirements; purchase requirements; all of its requirements'),
    'requirements for; requirements of',
  ),
  'minimum order': power(
    'minimum order; minimum orders; minimum order quantity; minimum order quantities; moq; minimum purchase; minimum purchases; minimum volume; minimum volumes; minimum quantity; minimum quantities; minimum commitment; minimum purchase commitment; take or pay; take-or-pay; minimum purchase obligation; purchase commitment; minimum spend; volume commitment',
  ),
  packaging: thing('packaging; packing; packed; package; packaged; labelling; labeling; labels'),
  customs: alsoFound(
    thing('customs; import duties; customs duties; import duty; tariffs; tariff'),
    'export control; export controls; export laws; export regulations',
  ),
  'first article': thing(
    'first article; first articles; ppap; sample approval; initial samples; pre-production samples; samples; sample',
  ),
  'as is': except(
    special('as is; as-is; as available; with all faults'),
    'as is necessary; as is reasonable; as is required; as is appropriate; as is practicable; as is customary; as is set; as is provided; as is consistent; as is needed; as is available; as is commercially; as is then; as is usual',
  ),
  'warranty void': thing(
    'warranty void; void the warranty; voids the warranty; warranty is void; warranty shall be void; warranty will be void; void warranty; warranties void; invalidate the warranty; void any warranty',
  ),
  'fitness for purpose': thing(
    'fitness for a particular purpose; fit for a particular purpose; fitness for particular purpose; fitness for purpose; fit for purpose; merchantability; merchantable; fitness for any particular purpose; fitness for the purpose',
  ),
  'error-free operation': thing(
    'error free; error-free; errorfree; free of errors; free from errors; bug free; bug-free; uninterrupted; uninterrupted or error free; without interruption; free of bugs',
  ),
  conformity: common('conformity; conformance; conforms; conform; conforming'),
  warranty: thing('warranty; warranties; warrants; warranted; guarantee; guarantees; guaranteed'),
};
