using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>What an abstract points to: its links, and the arXiv numbers of the papers that it cites.</summary>
internal sealed record LinkScan(EquatableArray<LinkModel> Links, EquatableArray<string> References);
