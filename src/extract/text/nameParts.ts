import type { Token } from './sentences.ts';

const BODY =
  /^(Service|Services|Commission|Committee|Department|Ministry|Act|Agency|Board|Administration|Council|Office|Bank|Fund|Organi[sz]ation|Association|Society|Institute|University|Company|Bureau|Convention|Authority|Corporation|Corp\.?|Co\.?|Inc\.?)$/;

/** "the Immigration and Naturalization Service": two names before the word for what they are, in the singular. */
export function isBodyName(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) => /^\p{Lu}\p{L}/u.test(token?.text ?? '');
  if (!isName(tokens[at - 1]) || tokens[at - 1].pos === 'NUM') return false;
  const end = tokens.findIndex((token, index) => index > at && !isName(token));
  const behind = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  return behind.slice(1).some(({ text }) => BODY.test(text));
}

const AMERICAN_STATE =
  /^(Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[HJMYCD]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|W\.Va|Wis|Wyo)\.?$/;

/** ", N.J.," between a town and a noun. */
export function isStateAside(tokens: readonly Token[], at: number): boolean {
  const [state, comma, noun] = tokens.slice(at + 1);
  return (
    tokens[at].text === ',' &&
    AMERICAN_STATE.test(state?.text ?? '') &&
    comma?.text === ',' &&
    /^(NOUN|PROPN)$/.test(noun?.pos ?? '')
  );
}

/** "(SCO)" behind the name. */
export function isAcronym(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].text === '(' &&
    tokens[at + 2]?.text === ')' &&
    /^\p{Lu}[\p{L}.&-]+$/u.test(tokens[at + 1].text)
  );
}

/** "Cyrus the Younger", "Ivan the Terrible" */
export function isEpithet(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].text === 'the' &&
    tokens[at - 1].pos === 'PROPN' &&
    /^(Great|Younger|Elder|Terrible|Conqueror|Bold|Good|Fair|Magnificent|Impaler|Lionheart|First|Second|Third)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  );
}
