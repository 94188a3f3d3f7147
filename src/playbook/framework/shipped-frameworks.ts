/** A framework that ships. Hosts hold its text: bundled, or read from the extension's `playbooks` folder. */
export interface ShippedFramework {
  /** Also the `name` it is read under. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
}

/** In the order in which a picker shows them. */
export const shippedFrameworks: readonly ShippedFramework[] = [
  { id: 'dora', file: 'dora.md', title: 'DORA: contracts for ICT services' },
  { id: 'gdpr', file: 'gdpr.md', title: 'GDPR: processor contracts' },
  { id: 'eu-ai-act', file: 'eu-ai-act.md', title: 'EU AI Act' },
  { id: 'ccpa', file: 'ccpa.md', title: 'CCPA / CPRA: service providers, contractors, third parties' },
  { id: 'hipaa', file: 'hipaa.md', title: 'HIPAA: business associate agreements' },
  { id: 'us-ai-state-laws', file: 'us-ai-state-laws.md', title: 'US state AI laws: Colorado and California' },
  { id: 'ai-vendor', file: 'ai-vendor.md', title: 'AI vendors: review points' },
];
