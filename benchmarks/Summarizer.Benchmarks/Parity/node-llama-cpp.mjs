// node-llama-cpp.mjs FOLDER REQUEST RESULT: computes each prompt alone, then the given answer token by token, and writes the
// likeliest tokens with their logits at every step.
import fs from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";

const [folder, request, result] = process.argv.slice(2);
const {getLlama, LlamaLogLevel} = await import(pathToFileURL(path.join(folder, "node_modules/node-llama-cpp/dist/index.js")).href);
const {model: modelPath, threads, prompts, answers} = JSON.parse(fs.readFileSync(request, "utf8"));

const llama = await getLlama({gpu: false, build: "never", skipDownload: true, maxThreads: threads, logLevel: LlamaLogLevel.error});
const model = await llama.loadModel({modelPath, gpuLayers: 0});
const longest = Math.max(...prompts.map((prompt, i) => prompt.length + answers[i].length));
const context = await model.createContext({contextSize: longest + 16, sequences: 1, threads, batchSize: 512, flashAttention: true});
const sequence = context.getSequence();

const look = {generateNext: {token: true, logits: {filter: {tokens: [], includeTop: 8}}, options: {temperature: 0}}};
const steps = [];
for (const [i, prompt] of prompts.entries()) {
    await sequence.clearHistory();
    const input = [...prompt.slice(0, -1), [prompt.at(-1), look], ...answers[i].slice(0, -1).map((token) => [token, look])];
    const outputs = (await sequence.controlledEvaluate(input)).filter((output) => output != null);
    steps.push(outputs.map(({next}) => {
        const best = [...next.logits].sort((a, b) => b[1] - a[1]);
        return {tokens: best.map(([token]) => token), logits: best.map(([, logit]) => logit)};
    }));
}
fs.writeFileSync(result, JSON.stringify(steps));
process.exit(0);
