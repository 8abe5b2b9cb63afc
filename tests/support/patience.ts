import { configure } from '@testing-library/react';

// What is loaded on demand takes its time on a busy machine: a wait ends when the condition holds, not sooner.
configure({ asyncUtilTimeout: 8_000 });
