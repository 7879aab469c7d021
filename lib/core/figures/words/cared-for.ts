/** Words for patients and the sick. */
export const CARED_FOR =
  /^(?:patient\p{L}*|пациент\p{L}*|malades?|(?:schwer)?krank\p{L}*|enferm[oa]s?|(?:тяжело)?больны\p{L}*|hasta\p{L}*|xəstə\p{L}*|հիվանդ\p{L}*|բուժառու\p{L}*|pasient\p{L}*)$/u;
