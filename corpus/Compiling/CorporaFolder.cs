using TypedCorpus.App.Common;

namespace TypedCorpus.App.Compiling;

/// <summary>Opens the corpora of the assemblies in a folder that a command line names.</summary>
internal static class CorporaFolder
{
    /// <exception cref="UserErrorException">There is no such folder, it has no corpus, or one of its assemblies is none of a corpus.</exception>
    public static OpenedCorpus Open(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserErrorException($"there is no folder '{folder}'.");
        try
        {
            var set = CorpusSet.Load(folder);
            return set.Corpora.Count switch
            {
                0 => throw new UserErrorException($"the folder '{folder}' has no .dll file. 'corpus compile' writes them."),
                1 => new(set.Corpora[0], Ids: null),
                _ => new(set, Ids: null),
            };
        }
        catch (CorpusDataException failure)
        {
            throw new UserErrorException(failure.Message);
        }
    }
}
