import { act, type ConceptField, power, special, thing } from '../entry';

/** Carriage and warehousing of goods. */
export const carriage: ConceptField = {
  carrier: thing('carrier; carriers; haulier; hauliers; trucker; forwarder; freight forwarder'),
  cargo: thing(
    'cargo; cargoes; load; loads; truckload; truckloads; consignment of goods; freight; shipment; shipments',
  ),
  'cargo claim': thing(
    'cargo claim; cargo claims; claim for loss or damage; claims for loss or damage; freight claim; freight claims; loss and damage claims; claims for loss',
  ),
  'filing of claims': act(
    'to file; file a claim; file claims; files a claim; claims filed; filed within; filing of claims; lodge; lodges; lodged; lodging',
  ),
  brokering: power(
    'broker; brokers; brokered; brokering; double broker; double brokers; double-broker; double-brokered; double-brokering; double brokering; re-broker; rebroker; rebrokering; re-brokering; co-broker',
  ),
  'detention charge': power(
    'detention; demurrage; detention charges; demurrage charges; waiting time; waiting time charges; detention and demurrage',
  ),
  'fuel surcharge': power(
    'fuel surcharge; fuel surcharges; fuel adjustment; bunker adjustment; bunker surcharge; fuel charge',
  ),
  'general rate increase': power('general rate increase; general rate increases; gri; rate increase; rate increases'),
  'released value': power('released value; released rates; released value rates; declared value; limited value'),
  'actual value': thing(
    'actual value; full value; full actual value; invoice value; full invoice value; full replacement value; replacement value',
  ),
  seal: thing('seal; seals; sealed; seal integrity; broken seal'),
  temperature: thing(
    'temperature; temperatures; temperature log; temperature logs; temperature control; cold chain; temperature records; temperature data',
  ),
  driver: thing('driver; drivers; chauffeur'),
  'back-solicitation': power('back solicitation; back-solicitation; back solicit; back-solicit; backsolicitation'),
  'transit time': thing(
    'transit time; transit times; delivery window; delivery windows; pick-up window; on-time delivery; on time delivery',
  ),
  shrinkage: power('shrinkage; shrinkage allowance; stock loss; inventory loss; stock losses; inventory losses'),
  lien: power('lien; liens; right of lien; warehouse lien; right of retention; general lien'),
  carmack: special('carmack; carmack amendment'),
  cmr: special('cmr; cmr convention'),
};
