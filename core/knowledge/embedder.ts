/** The port to a sentence encoder. */

/** What makes one encoder's vectors incomparable with another's; stored with an index. */
export interface EncoderIdentity {
  readonly name: string;
  readonly dimensions: number;
  /** SHA-256 of the weights, or of whatever else pins them. */
  readonly checksum: string;
}

export interface Embedder {
  readonly identity: EncoderIdentity;
  /** Tokens that the encoder makes of `text`, without its special tokens. */
  countTokens(text: string): number;
  /** A unit vector for a question. */
  embedQuery(text: string): Promise<Float32Array>;
  /** A unit vector for a text that questions are compared with. One text a call, so that it is reproducible. */
  embedPassage(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
