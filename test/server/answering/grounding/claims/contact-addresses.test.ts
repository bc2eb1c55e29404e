import { describe, expect, it } from "vitest";
import { hasContactAddress } from "../../../../../server/answering/grounding/claims/contact-addresses.ts";

describe("an address that a reader could be sent to", () => {
  it.each([
    "Send it to bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh.",
    "The wallet 0x52908400098527886E0F7030069857D2E4169EE7 is safe.",
    "The wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa is safe.",
    "Write to help@safe-wallet.example.",
    "Follow @safewallet for more.",
    "Visit safe-wallet.com today.",
    "Read crypto.com/claim now.",
    "Call +1 202 555 0147 now.",
    "اتصل بالرقم ٠٠٩٦٥٢٢٢٢١١١١ الآن.",
  ])("is found: %s", (text) => {
    expect(hasContactAddress(text, "Is mining banned?")).toBe(true);
  });

  it.each([
    "Hashrate fell from 205 EH/s to 180 EH/s in 2022.",
    "Difficulty is 155,973,032,196,071.92 now.",
    "The S21 XP and M60S are efficient.",
    "BTC.com was a large pool.",
    "globalboost.news reported it.",
    "Bitcoin fell to $43,000.",
  ])("is not seen in: %s", (text) => {
    expect(hasContactAddress(text, "What did GlobalBoost.news report?")).toBe(false);
  });
});
