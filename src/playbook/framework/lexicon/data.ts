import type { ConceptGroup } from '../lexicon';

/** Whose data, and what is done to it. */
export const data: ConceptGroup = {
  data: 'data; information; content; records; files; materials; database; databases; documents; software code',
  'customer-data':
    'customer data; customer content; client data; customer information; customer materials; subscriber data; your data; licensee content; licensee data; user data; personal data; customer personal data; personal information; confidential information; customer confidential information; data of customer; content; data; records; files; nonpublic personal information; company data; user information; databases; database',
  return:
    'return; returned; returns; give back; hand over; deliver; deliver up; provide; transfer; make available; retrieve; retrieval; recover; recovery; export; download; extract; copy; copies; turn over',
  'return-verb':
    'return; returned; hand over; deliver; deliver up; transfer; retrieve; export; download; extract; turn over; retrieval; make available; provide a copy; copy of',
  delete: 'delete; deletion; destroy; destruction; erase; erasure; purge; wipe; dispose of',
  format:
    'format; machine readable; machine-readable; csv; commonly used format; structured; standard format; media; electronic form; medium; readable form; formats; xml; ascii; tape',
  'end-of-contract':
    'termination; expiration; expiry; terminate; expire; end of the agreement; end of this agreement; ends; cancellation; end of the term; completion; end of the provision; end of services',
  discontinuation:
    'discontinuation; discontinue; cessation; ceases; cease; ceases operation; cease to carry on business; ceases to do business; winding down; stops the relevant business; stops business; ceases business; cease operations; discontinues business; discontinuance',
  insolvency:
    'insolvency; insolvent; bankruptcy; bankrupt; receivership; receiver; liquidation; creditors; administration',
  resolution:
    'enters resolution; resolution proceedings; resolution of the provider; resolution authority; in resolution; resolved; resolution',
  retain: 'retain; retention; keep; archival; archive; store; keeping',
  backups: 'backup; backups; back up; back-up; archival copies; backup copies; backed up; archival; back-ups',
  encryption:
    'encrypt; encryption; encrypted; cryptographic; ssl; tls; pseudonymisation; pseudonymization; pseudonymized',
  location:
    'location; locations; country; countries; region; regions; jurisdiction; data center; data centre; data centers; data centres; hosting facility; geographic; territory; eea; european economic area; european union; united states; located; site; sites; facility; facilities; continent; within the eu',
  'named-place': 'eea; european economic area; european union; within the eu; eu; usa',
  process:
    'process; processed; processing; store; stored; storage; host; hosted; hosting; held; hold; kept; keep; maintain; house; housed; reside; resides; perform; performed; provide; provided; render; rendered; deliver; delivered; operate; operated; located; locate; place; housed',
  worldwide:
    'worldwide; globally; any country; anywhere; any location; wherever; any jurisdiction; other countries; any other country; around the world; global basis; or elsewhere; any territory',
  relocate:
    'relocate; relocation; move; moving; change the location; change of location; transfer to another; new location; change in location; changes of location; changing the location; relocating',
  'client-data':
    'customer data; customer content; client data; customer information; customer materials; customer records; subscriber data; your data; licensee content; licensee data; user data; personal data; personal information; content; data; database; databases; company data; user information; records; files; web site; website; customer files; data files; source materials; all copies',
  'hosting-place':
    'data center; data centre; data centers; data centres; hosting facility; hosting facilities; hosting center; hosting centre; server farm; servers; server; hosting site; colocation facility; hosted environment; backup site; hosting environment; computer facility; processing center; processing facility; data processing center; network operations center',
  'process-verb': 'process; store; host; hold; perform; provide; render; deliver; locate; operate; reside; house; keep',
  'service-or-data':
    'service; services; data; content; hosting; system; systems; processing; information; personal data; customer data; equipment; software; site',
  'resolution-event':
    'enters resolution; resolution proceedings; resolution of the provider; resolution of the supplier; resolution authority; in resolution; is resolved; under resolution; insolvency resolution; insolvency or resolution; insolvent or enters resolution; subject to resolution; placed in resolution; resolution or discontinuation; resolution action',
};
