import type { ConceptGroup } from '../lexicon';

/** AI systems. */
export const artificialIntelligence: ConceptGroup = {
  'ai-system':
    'ai system; ai systems; artificial intelligence; machine learning; ai model; ai models; generative ai; general purpose ai; gpai; high-risk ai; high risk ai; ai features; large language model; ai tools; ai; automated decision; admt; automated decisionmaking; language models; foundation model; ai services; ai products',
  'ai-feature':
    'ai features; ai feature; ai functionality; ai functions; ai tools; ai capabilities; features that use artificial intelligence; artificial intelligence features; generative features; machine learning features; ai models; ai assistants; ai-powered features; ai powered features; features that work with artificial intelligence; functionality that uses artificial intelligence; artificial intelligence; generative ai',
  'high-risk': 'high-risk; high risk; annex iii',
  'intended-purpose':
    'intended purpose; intended use; intended uses; intended purposes; permitted use; purpose of the ai; purpose of the system; intended to be used',
  prohibited: 'prohibited practices; prohibited practice; prohibited ai; article 5; prohibited uses; prohibited use',
  'instructions-for-use':
    'instructions for use; instructions; user documentation; model card; technical documentation; documentation; system card; operating instructions',
  accuracy:
    'accuracy; robustness; performance metrics; metrics; limitations; known limitations; known risks; foreseeable risks; known limits; error rates; performance levels',
  oversight:
    'human oversight; human review; human in the loop; override; oversight; human intervention; stop function; natural person; meaningful human; reviewed by a human; human reviewer',
  'input-data': 'input data; inputs; training data; representative',
  'serious-incident': 'serious incident; serious incidents; malfunction; incident; incidents',
  suspend: 'suspend; suspension; stop using; stop; discontinue; pause; disable',
  logs: 'logs; log; logging; audit trail; automatically generated; event logs',
  'impact-assessment':
    'impact assessment; fundamental rights; dpia; impact assessments; fria; risk assessment; explanation; explanations',
  'affected-persons':
    'affected persons; workers; employees and their representatives; affected individuals; consumers; natural persons; individuals; adverse outcome; adverse decision',
  disclosure:
    'interacting with an ai; interact with an ai; interacting with ai; ai-generated; disclosed; disclosure; disclosures; notice; notices; label; labels; inform',
  watermark:
    'watermark; watermarks; watermarking; machine-readable mark; c2pa; provenance data; latent disclosure; content credentials; provenance; metadata; latent disclosures; synthetic content; artificially generated',
  literacy: 'ai literacy; literacy; ai training',
  rebrand:
    'own name; trademark; rebrand; white label; substantial modification; substantially modify; repurpose; becomes the provider; deemed the provider; become provider',
  'training-summary':
    'training data; datasets; training content; summary of training; data used to train; training data documentation; training datasets',
  copyright: 'copyright policy; copyright; intellectual property policy; text and data mining',
  downstream:
    'downstream provider; downstream; integrate; integrator; integration; capabilities and limitations; capabilities',
  revoke: 'revoke; revocation; terminate; withdraw; 96; ninety-six',
  discrimination:
    'discrimination; discriminatory; anti-discrimination; algorithmic discrimination; unfair treatment; nondiscrimination',
  correction: 'correct; correction; reconsideration; appeal; human review; review of the decision',
};
