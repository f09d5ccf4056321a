/** What a language model is asked; what it answers has this JSON schema, or it is of no use. */
export type LlmRequest = { name: string; instructions: string; material: string; schema: object; mostTokens: number };

/** Its words, and the tokens that question and answer took together. */
export type LlmReply = { text: string; tokens: number };

/** A language model, with the name by which a reader can look it up. Asking throws when it gives no answer in time. */
export type Llm = {
  model: string;
  ask(request: LlmRequest): Promise<LlmReply>;
};
