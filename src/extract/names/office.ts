/** What stands before a person's name. */
export const OFFICE =
  /^(Secretary|Minister|President|Premier|Chancellor|King|Queen|Prince|Princess|Emperor|General|Gen\.?|Colonel|Col\.?|Admiral|Adm\.?|Captain|Capt\.?|Sgt\.?|Lt\.?|Mayor|Governor|Gov\.?|Senator|Sen\.?|Rep\.?|Ambassador|Director|Chairman|Commissioner|Judge|Justice|Pope|Treasurer|Speaker|CEO|Chief|Maj\.?|Brig\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Surgeon|Spokesman|Spokeswoman|Attorney|Presidents|Ministers|Senators|Generals)$/i;
