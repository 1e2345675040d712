/** Verbs that in the active voice have an object behind them: without one, "captured" is a participle. */
const NEEDS_OBJECT = new Set(
  'arm deliver compare compose equip capture kill kidnap abduct seize annex destroy appoint impose bomb wrap arrest build make call name base station found elect injure wound assassinate murder execute establish create design award address aim locate schedule plan send bring take give hold lead own use publish release write allocate adopt buy deport tie detain imprison inflict jail mount unveil wage organise organize sponsor back impose draft drop try reject overturn throw condemn ratify abolish ban veto oust depose replace restore denounce rename demolish bombard besiege liberate'.split(
    ' ',
  ),
);

/** Whether a verb in the active voice says nothing without an object. */
export function needsObject(lemma: string): boolean {
  return NEEDS_OBJECT.has(lemma);
}

const INTRANSITIVE = new Set(
  'enter surrender die fall flee return resign retire escape arrive go come stay remain serve live move vote agree begin start end continue become appear disappear emerge collapse crash explode retreat withdraw travel work fight land sink lapse expire recover survive succeed'.split(
    ' ',
  ),
);

/** Whether a verb is mostly used without an object, so that its form in -ed alone is no passive. */
export function isIntransitive(lemma: string): boolean {
  return INTRANSITIVE.has(lemma);
}
