/** The text of one operation with its fragments; its types know what goes in and what comes out. */
export type TypedDocument<TData, TVariables> = string & { __types?(variables: TVariables): TData };
