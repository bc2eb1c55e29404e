/** Addresses to which a reader could be sent: wallets, web and e-mail addresses, telephone numbers. No answer needs one. */
import { toAsciiDigits } from "../../../../core/text/digits.ts";
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { webAddressPattern } from "../../../../core/text/web-addresses.ts";

/** Bitcoin, Ethereum, Tron and what looks like them: a long run of letters and digits is no word of news. */
const WALLET = /^(?:(?:bc1|tb1|ltc1)[a-z0-9]{8,}|0x[0-9a-f]{8,}|(?=\w*\d)(?=\w*[a-z])\w{25,})/iu;
const TOKEN = /[\p{Script=Latin}\d]+/gu;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{Script=Latin}\d_]{3,}/u;
const TELEPHONE = /(?<![\d.,])(?:\+|00)\d(?:[\s().-]?\d){7,}/u;

/** Whether a word is, or begins like, the address of a wallet. */
export function isWallet(token: string): boolean {
  return WALLET.test(token);
}

/**
 * Whether a text names such an address. None are a company that is called after its domain (Crypto.com) and the bare
 * domains of `named`: those that the question names and the publishers of the sources.
 */
export function hasContactAddress(text: string, named: string): boolean {
  if ((text.match(TOKEN) ?? []).some(isWallet) || HANDLE.test(text)) return true;
  if (TELEPHONE.test(toAsciiDigits(text))) return true;
  const companies = findMentions(text).filter(({ kind }) => kind === "company");
  const known = named.toLowerCase();
  return Array.from(text.matchAll(webAddressPattern())).some(
    ({ 0: address, index }) =>
      /[@/]/u.test(address) ||
      (!known.includes(address.toLowerCase()) &&
        !companies.some(({ start, end }) => start <= index && index < end)),
  );
}
