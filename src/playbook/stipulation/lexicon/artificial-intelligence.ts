import { act, type ConceptField, special, thing } from '../entry';

/** Learning machines and what goes in and out of them. */
export const artificialIntelligence: ConceptField = {
  AI: special(
    'ai; artificial intelligence; machine learning; ml; large language model; large language models; llm; llms; generative ai; ai system; ai systems; ai features; ai feature; ai tools; ai tool; ai technology; artificial intelligence tools; artificial intelligence systems; ai functionality; automated systems',
  ),
  training: act(
    'train; trains; trained; training of models; model training; train models; train its models; train any; fine tune; fine tuned; fine-tune; fine-tuned; fine tuning; fine-tuning; training ai; training its ai; machine learning training; training algorithms; train algorithms',
  ),
  model: thing('model; models; algorithm; algorithms; foundation model; foundation models'),
  'opt-in': thing(
    'opt in; opts in; opt-in; opting in; opted in; express consent; affirmative consent; explicit consent',
  ),
  'opt-out': thing('opt out; opts out; opt-out; opting out; opted out'),
  output: thing('output; outputs; generated content; ai output; ai outputs; results generated'),
  input: thing('input; inputs; user prompt; user prompts; ai prompt; ai prompts'),
  'human oversight': thing(
    'human oversight; human review; human in the loop; human intervention; human supervision; reviewed by a human; human reviewer',
  ),
  bias: thing('bias; biased; discrimination; discriminatory; unfair discrimination; bias testing; bias audit'),
  'automated decision': thing(
    'automated decision; automated decisions; automated decision making; automated decision-making; solely automated; automated processing',
  ),
  transparency: thing('transparency; transparent; explainability; explainable; explain'),
};
