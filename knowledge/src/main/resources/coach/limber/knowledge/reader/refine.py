"""Teaches the reader what has become content since it was trained, without its forgetting how people chat.

usage: refine.py READER_DIR CONTENT_DIR TEST_CONTENT_DIR PHRASES_DIR OUT_DIR [--rounds 3] [--steps 3400]

READER_DIR holds the reader.onnx, tokenizer.json and heads.json that train.py made; CONTENT_DIR and TEST_CONTENT_DIR
are coach/limber/knowledge of this module's main and test resources. Three stages, on the processor alone:
1. The upper six layers and the heads learn from all labelled lines (69,000); weights are a running average, and then
   four parts of these to one part of the old ones.
2. They go on, and of every 32 lines ten are short talk without labels, for which the old reader's own answers are
   the aim (learning without forgetting). What ships had 2,400 steps of this, and 1,000 more at a lower rate when the
   newest 1,200 lines of said.tsv had come.
3. The result is 85 parts of these weights to 15 of the old ones, as int8 in the graph of the old reader.
Then every layer is trained anew: the tests of DangerLayers, FlagVectors, Subjects, Wishes and Aims with
-Dlimber.write=true. Needs torch, onnx and a BLAS; about 90 minutes on one core. Another machine's sums differ in the
last digits, and so will its weights.
"""
import argparse, copy, json, math, os, random, re, unicodedata
import numpy as np, onnx, torch
import torch.nn.functional as F
from onnx import numpy_helper as nh

p = argparse.ArgumentParser()
for a in ('reader', 'content', 'test_content', 'phrases', 'out'): p.add_argument(a)
p.add_argument('--rounds', type=int, default=3); p.add_argument('--steps', type=int, default=3400)
args = p.parse_args()

SCALE = 19.6                       # see train.py
FROZEN = 6                         # layers that stay as they are, and the embeddings
SOCIAL = {'greeting', 'thanks', 'goodbye', 'who_are_you'}
HEADS = json.load(open(f'{args.reader}/heads.json')); LABELS = HEADS['labels']
PARTS = {'attention/self/query': 'q', 'attention/self/key': 'k', 'attention/self/value': 'v',
         'attention/output/dense': 'o', 'intermediate/dense': 'i', 'output/dense': 'd'}


# The encoder: BERT of 12 layers, 384 dimensions, 12 heads

class WordPiece:
    def __init__(self, path): self.vocab = json.load(open(path, encoding='utf-8'))['model']['vocab']

    @staticmethod
    def words(text):
        cat = unicodedata.category
        text = ''.join(' ' if c.isspace() or cat(c) == 'Zs' else c for c in text if c.isspace() or cat(c)[0] != 'C')
        text = ''.join(c for c in unicodedata.normalize('NFD', text.lower()) if cat(c) != 'Mn')
        is_sign = lambda c: 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 or cat(c)[0] == 'P'
        return ''.join(f' {c} ' if is_sign(c) else c for c in text).split()

    def ids(self, text, limit=128):
        out = []
        for word in self.words(text):
            i, pieces = 0, []
            while i < len(word):
                ends = [j for j in range(len(word), i, -1) if ('##' if i else '') + word[i:j] in self.vocab]
                if not ends or len(word) > 100: pieces = [100]; break
                pieces.append(self.vocab[('##' if i else '') + word[i:ends[0]]]); i = ends[0]
            out += pieces
        return [101] + out[:limit - 2] + [102]


class Layer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        linear = torch.nn.Linear
        self.q, self.k, self.v, self.o = (linear(384, 384) for _ in range(4))
        self.i, self.d = linear(384, 1536), linear(1536, 384)
        self.n1, self.n2 = (torch.nn.LayerNorm(384, eps=1e-12) for _ in range(2))

    def forward(self, x, bias):
        b, n, _ = x.shape
        heads = lambda t: t.view(b, n, 12, 32).transpose(1, 2)
        scores = heads(self.q(x)) @ heads(self.k(x)).transpose(-1, -2) / 32 ** .5 + bias
        seen = (torch.softmax(scores, -1) @ heads(self.v(x))).transpose(1, 2).reshape(b, n, 384)
        x = self.n1(x + F.dropout(self.o(seen), .1, self.training))
        return self.n2(x + F.dropout(self.d(F.gelu(self.i(x))), .1, self.training))


class Bert(torch.nn.Module):
    """Read from an int8 graph, and written back into it."""
    def __init__(self, path):
        super().__init__()
        self.onnx = onnx.load(path); init = {i.name: nh.to_array(i) for i in self.onnx.graph.initializer}
        whole = lambda n: torch.tensor((init[n + '_quantized'].astype(np.float32) - init[n + '_zero_point'].astype(np.float32)) * init[n + '_scale'])
        self.word, self.type, self.position = (whole(f'b.embeddings.{k}_embeddings.weight') for k in ('word', 'token_type', 'position'))
        self.first = torch.nn.LayerNorm(384, eps=1e-12); self.names = {}
        self.layers = torch.nn.ModuleList(Layer() for _ in range(12))
        for w in ('weight', 'bias'): getattr(self.first, w).data = torch.tensor(init[f'b.embeddings.LayerNorm.{w}'])
        for node in self.onnx.graph.node:
            if node.op_type == 'MatMulInteger':
                at, part = re.match(r'/b/encoder/layer\.(\d+)/(.*)/MatMul_quant', node.name).groups()
                name = node.input[1].removesuffix('_quantized'); self.names[int(at), part] = name
                linear = getattr(self.layers[int(at)], PARTS[part])
                linear.weight.data = whole(name).T.contiguous().clone()
                linear.bias.data = torch.tensor(init[f'b.encoder.layer.{at}.{part.replace("/", ".")}.bias'])
        for i, layer in enumerate(self.layers):
            for k, norm in (('attention.output', layer.n1), ('output', layer.n2)):
                for w in ('weight', 'bias'): getattr(norm, w).data = torch.tensor(init[f'b.encoder.layer.{i}.{k}.LayerNorm.{w}'])

    def forward(self, ids, mask):
        bias = (1 - mask)[:, None, None, :] * -1e4
        with torch.no_grad():
            x = self.first(self.word[ids] + self.type[0] + self.position[:ids.shape[1]])
            for layer in self.layers[:FROZEN]: x = layer(x, bias)
        for layer in self.layers[FROZEN:]: x = layer(x, bias)
        return x[:, 0]

    def save(self, path):
        graph = self.onnx.graph; at = {i.name: k for k, i in enumerate(graph.initializer)}
        def put(name, array): graph.initializer[at[name]].CopyFrom(nh.from_array(np.ascontiguousarray(array), name))
        for (i, part), name in self.names.items():
            if i < FROZEN: continue
            linear = getattr(self.layers[i], PARTS[part]); w = linear.weight.detach().numpy().T
            scale = (np.abs(w).max(0) / 127).astype(np.float32)
            put(name + '_quantized', np.clip(np.rint(w / scale), -127, 127).astype(np.int8)); put(name + '_scale', scale)
            put(f'b.encoder.layer.{i}.{part.replace("/", ".")}.bias', linear.bias.detach().numpy())
        for i, layer in enumerate(self.layers[FROZEN:], FROZEN):
            for k, norm in (('attention.output', layer.n1), ('output', layer.n2)):
                for w in ('weight', 'bias'): put(f'b.encoder.layer.{i}.{k}.LayerNorm.{w}', getattr(norm, w).detach().numpy())
        onnx.save(self.onnx, path)


# What is learnt

def rows(path):
    return [l.rstrip('\n').split('\t') for l in open(path, encoding='utf-8') if l.strip() and not l.startswith('# ')]

known = {}
def add(text, only_harmless=False, **labels):
    """A line that several files have keeps the labels of the first."""
    x = known.setdefault(text.strip().lower(), dict(text=text.strip(), route=-1, tier=-1, intent=-1, kind=-1, aim=-1, gold=None, acc=[], only_harmless=True))
    x['only_harmless'] &= only_harmless
    for k, v in labels.items():
        if v is not None and x[k] in (-1, None, []): x[k] = v

route, tier = LABELS['route'].index, LABELS['tier'].index
for t, text in rows(f'{args.test_content}/safety/said.tsv'): add(text, t == 'none', tier=tier(t), route=None if t == 'none' else route('safety'))
for text, ids in rows(f'{args.content}/questions.tsv'): add(text, route=route('answer'), gold=ids.split()[:1], acc=ids.split()[1:], tier=0)
for text, kind in rows(f'{args.content}/not-covered.tsv'): add(text, route=route('decline'), kind=LABELS['kind'].index(kind), tier=None if kind == 'medical' else 0)
for intent, text in rows(f'{args.content}/requests.tsv'): add(text, route=route('smalltalk' if intent in SOCIAL else 'request'), intent=LABELS['intent'].index(intent), tier=0)
for _, text in rows(f'{args.content}/small-talk.tsv'): add(text, route=route('smalltalk'), tier=0)
follow_ups = rows(f'{args.content}/follow-ups.tsv'); AIMS = sorted({aim for _, aim in follow_ups})
for text, aim in follow_ups: add(text, aim=AIMS.index(aim))
for file, where in (('checkins', 'checkin'), ('pairs', 'checkin'), ('smalltalk', 'smalltalk')):
    for line in open(f'{args.phrases}/{file}.jsonl', encoding='utf-8'):
        x = json.loads(line)
        if x.get('set', 'checkins') == 'checkins': add(x['text'], route=route(where))
for line in open(f'{args.phrases}/far-general.txt', encoding='utf-8'): add(line, route=route('decline'), kind=2, tier=0)
lines = list(known.values())
short_talk = [row[0] for row in rows(f'{args.test_content}/language/short-talk.txt')]
print(len(lines), 'labelled lines,', len(short_talk), 'of short talk', flush=True)


# The model and its losses

token = WordPiece(f'{args.reader}/tokenizer.json')

class Reader(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = Bert(f'{args.reader}/reader.onnx'); self.heads = torch.nn.ModuleDict()
        for k, v in HEADS['heads'].items():
            self.heads[k] = torch.nn.Linear(384, len(v['bias']))
            self.heads[k].weight.data, self.heads[k].bias.data = torch.tensor(v['weight']), torch.tensor(v['bias'])
        self.heads['aim'] = torch.nn.Linear(384, len(AIMS))       # taught beside the others, and not kept

    def forward(self, texts):
        ids = [token.ids(t) for t in texts]; n = max(map(len, ids))
        padded = torch.tensor([i + [0] * (n - len(i)) for i in ids]); mask = (torch.arange(n) < torch.tensor([[len(i)] for i in ids])).float()
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=self.training): v = self.bert(padded, mask)
        v = F.normalize(v.float(), dim=-1)
        return {k: h(F.dropout(SCALE * v, .1, self.training)) for k, h in self.heads.items()}


def noisy(text):
    if random.random() < .25: text = re.sub(r"[^\w\s']", ' ', text)
    if random.random() < .3 and len(text) > 8:
        for _ in range(random.choice([1, 1, 2])):
            i, o = random.randrange(1, len(text) - 1), random.random()
            text = text[:i] + text[i + 1:] if o < .4 else text[:i] + text[i + 1] + text[i] + text[i + 2:] if o < .7 else text[:i] + text[i] + text[i:]
    return text


def loss(out, batch):
    total = 0.
    for k, weight in (('route', 1.), ('tier', 1.5), ('intent', 1.), ('kind', 1.), ('aim', .5)):
        y = torch.tensor([x[k] for x in batch]); n = (y >= 0).sum().item()
        if n: total += weight * F.cross_entropy(out[k], y, ignore_index=-1, label_smoothing=.05) * min(1., n / (len(batch) * .15))
    y, w = torch.zeros(len(batch), 26), torch.zeros(len(batch), 26); at = LABELS['sent'].index
    for i, x in enumerate(batch):
        if x['gold']:
            w[i] = 1
            for s in x['acc']: y[i, at(s)], w[i, at(s)] = .7, 1
            for s in x['gold']: y[i, at(s)], w[i, at(s)] = 1, 3
    if w.sum(): total += 4 * (F.binary_cross_entropy_with_logits(out['sent'], y, reduction='none') * w).sum() / w.sum()
    return total


def batches(xs, size, key):
    """In random order for ever; those of like length together, so that little is padded."""
    while True:
        b = [x for x in xs if not (key is not None and x['only_harmless'] and random.random() > .55)]; random.shuffle(b)
        for i in range(0, len(b), size * 40):
            part = sorted(b[i:i + size * 40], key=lambda x: len(x['text'] if key else x[0]))
            for batch in random.sample([part[j:j + size] for j in range(0, len(part), size)], -(-len(part) // size)): yield batch


def mixed(old, new, share):
    return {k: v * (1 - share) + new[k] * share if v.dtype.is_floating_point and not k.startswith('heads.aim') else new[k] for k, v in old.items()}


def train(model, steps, rate, head_rate, size, remember=None):
    for q in model.bert.parameters(): q.requires_grad_(False)
    for layer in model.bert.layers[FROZEN:]:
        for q in layer.parameters(): q.requires_grad_(True)
    upper = [q for q in model.bert.parameters() if q.requires_grad]; mean = copy.deepcopy(model)
    optimizer = torch.optim.AdamW([{'params': upper, 'lr': rate}, {'params': model.heads.parameters(), 'lr': head_rate}], weight_decay=.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / (.05 * steps)) * max(.02, .5 * (1 + math.cos(math.pi * i / steps))))
    model.train(); labelled = batches(lines, size, 'lines')
    for step in range(1, steps + 1):
        batch = next(labelled); total = loss(model([noisy(x['text']) for x in batch]), batch)
        if remember:
            short = next(remember); out = model([noisy(x[0]) for x in short])
            for k in ('route', 'intent', 'kind', 'tier'): total = total - .7 * (torch.stack([x[1][k] for x in short]) * torch.log_softmax(out[k], 1)).sum(1).mean()
        optimizer.zero_grad(); total.backward(); torch.nn.utils.clip_grad_norm_(upper, 1.); optimizer.step(); schedule.step()
        with torch.no_grad():
            for a, b in zip(mean.parameters(), model.parameters()):
                if b.requires_grad: a.lerp_(b, .005)
        if step % 100 == 0: print(step, 'of', steps, f'{total.item():.3f}', flush=True)
    return mean.state_dict()


random.seed(1); torch.manual_seed(1)
model = Reader(); model.eval(); old = copy.deepcopy(model.state_dict()); answers = []
with torch.no_grad():
    for i in range(0, len(short_talk), 32):
        out = model(short_talk[i:i + 32])
        answers += [{k: torch.softmax(out[k][j], 0) for k in out} for j in range(len(short_talk[i:i + 32]))]
a_round = sum(.55 if x['only_harmless'] else 1 for x in lines) / 32
model.load_state_dict(mixed(old, train(model, int(args.rounds * a_round), 5e-5, 1e-3, 32), .8))
model.load_state_dict(mixed(old, train(model, args.steps, 3e-5, 5e-4, 22, batches(list(zip(short_talk, answers)), 10, None)), .85))
os.makedirs(args.out, exist_ok=True); model.bert.save(f'{args.out}/reader.onnx')
kept = {k: {'weight': [[round(float(v), 5) for v in r] for r in model.heads[k].weight], 'bias': [round(float(v), 5) for v in model.heads[k].bias]} for k in HEADS['heads']}
json.dump({'pooling': 'cls', 'scale': SCALE, 'labels': LABELS, 'heads': kept}, open(f'{args.out}/heads.json', 'w'))
