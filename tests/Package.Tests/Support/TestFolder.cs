namespace Package.Tests.Support;

/// <summary>The folder that holds all that the tests write, outside of the repository.</summary>
internal static class TestFolder
{
    static TestFolder() =>
        // If only some of the tests run, none is the last one. A runner may not wait until this is done.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete();

    public static string Root { get; } = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    /// <summary>The folder for the temporary files of builds, of which the SDK leaves some behind.</summary>
    public static string Temporary => Directory.CreateDirectory(Path.Combine(Root, "tmp")).FullName;

    /// <summary>Ends the servers that work in the folder, and deletes it.</summary>
    public static void Delete()
    {
        if (!Directory.Exists(Root))
            return;
        BuildServers.Stop();
        CompilerServer.Stop();
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A build that is about to end may still write to it. A folder that stays is no reason to fail.
        }
    }
}
