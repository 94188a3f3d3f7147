import { type LabelWords, tier } from './label-lexicon';

/** The labels of German, French, Spanish, Portuguese, Italian and Dutch playbooks, whose statements may well be in English. */
export const labelsOfOtherLanguages: readonly LabelWords[] = [
  tier('preferred', [
    ...['standardposition', 'bevorzugt', 'bevorzugte position', 'ausgangsposition', 'unsere position', 'zielposition'],
    ...['wunschposition', 'optimalposition', 'grün'],
    ...[
      'position standard',
      'position préférée',
      'position privilégiée',
      'position initiale',
      'notre position',
      'vert',
    ],
    ...['posición estándar', 'posición preferida', 'posición inicial', 'nuestra posición', 'verde'],
    ...['posição padrão', 'posição', 'posição preferida', 'posição preferencial', 'padrão', 'nossa posição'],
    ...['posizione standard', 'posizione preferita', 'posizione', 'standaardpositie', 'voorkeurspositie', 'voorkeur'],
  ]),
  tier('acceptable', [
    ...['akzeptabel', 'akzeptable position', 'rückfallposition', 'ausweichposition', 'auffangposition', 'kompromiss'],
    ...['rückfalllinie', 'ausweichlösung', 'alternativposition', 'noch akzeptabel', 'verhandelbar', 'gelb'],
    ...['repli', 'position de repli', 'solution de repli', 'acceptable', 'compromis', 'négociable', 'jaune', 'orange'],
    ...['aceptable', 'posición alternativa', 'alternativa', 'negociable', 'amarillo'],
    ...['aceitável', 'posição alternativa', 'posição de recuo', 'negociável', 'amarelo'],
    ...['accettabile', 'posizione di ripiego', 'giallo', 'aanvaardbaar', 'terugvalpositie', 'geel'],
  ]),
  tier('escalate', [
    ...['eskalation', 'eskalieren', 'freigabe erforderlich', 'warnsignal', 'rot'],
    ...['signal d’alerte', "signal d'alerte", 'escalade', 'rouge'],
    ...['señal de alerta', 'escalar', 'rojo'],
    ...['sinal de alerta', 'gatilho de escalonamento', 'vermelho'],
    ...['segnale di allarme', 'rosso', 'rood'],
  ]),
  tier(
    'never',
    [
      ...['inakzeptabel', 'nicht akzeptabel', 'nicht verhandelbar', 'unannehmbar', 'nie akzeptieren', 'rote linie'],
      ...['ablehnen', 'ausschlusskriterium', 'ko-kriterium', 'k.o.-kriterium', 'dealbreaker'],
      ...['inacceptable', 'non acceptable', 'non négociable', 'ligne rouge', 'jamais', 'à refuser', 'point de rupture'],
      ...['inaceptable', 'no aceptable', 'nunca aceptar', 'no negociable', 'línea roja'],
      ...['inaceitável', 'não aceitável', 'nunca aceitar', 'inegociável', 'linha vermelha'],
      ...['inaccettabile', 'non accettabile', 'onaanvaardbaar', 'niet acceptabel'],
    ],
    true,
  ),
  tier('required', [
    ...['anforderungen', 'anforderung', 'pflicht', 'zwingend', 'muss', 'mindestanforderung', 'mindestanforderungen'],
    ...['exigences', 'exigence', 'obligatoire', 'requisitos', 'requisito', 'obligatorio', 'obrigatório'],
    ...['requisiti', 'obbligatorio', 'vereist', 'verplicht'],
  ]),
  {
    label: { kind: 'approver' },
    words: ['freigabe', 'freigabe durch', 'zuständig', 'approbateur', 'approbation', 'aprobador', 'aprovador'],
  },
  {
    label: { kind: 'rationale' },
    words: ['begründung', 'hintergrund', 'justification', 'motif', 'justificación', 'justificativa', 'motivazione'],
  },
  { label: { kind: 'note' }, words: ['hinweis', 'hinweise', 'anmerkung', 'nota', 'notas', 'remarque', 'opmerking'] },
];
