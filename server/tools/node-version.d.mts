export declare function refusalOfNode(version: string): string | null;
