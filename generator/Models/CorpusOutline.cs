using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>
/// What the class of a corpus and its checks need of documents whose static data the build has compiled into a resource, so that the
/// documents are not read again.
/// </summary>
/// <param name="Checksum">The checksum of the static data.</param>
/// <param name="Options">The options that the data was compiled with: those of the project.</param>
/// <param name="MemberNames">The names of all members and constants of papers, each on a line; the first line and the last are empty.</param>
/// <param name="Members">The members of the papers; none if the papers are too many.</param>
/// <param name="Diagnostics">What is wrong with the documents, and with all of them as one corpus.</param>
internal sealed record CorpusOutline(
    ulong Checksum,
    CorpusOptions Options,
    EquatableArray<OutlinedDocument> Documents,
    int PaperCount,
    string MemberNames,
    EquatableArray<MemberModel> Members,
    string KeyRecords,
    EquatableArray<VocabularyClassModel> Vocabularies,
    EquatableArray<FieldOfPapers> Fields,
    EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>What the checks of patterns need of a document.</summary>
/// <param name="IsList">Whether papers are expected of it: it has some, or it is not named as a file that explains others.</param>
internal sealed record OutlinedDocument(string Name, string Path, bool IsList);
