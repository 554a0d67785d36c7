namespace Generator.Tests.Cases;

public sealed class CaseTests
{
    /// <summary>TEMPORARY: delete a name with the change that makes it pass.</summary>
    private static readonly string[] Pending = File.ReadAllLines(Path.Combine(DocumentCase.Folder, "pending.list"));

    public static TheoryData<string> Cases => [.. DocumentCase.Names.Where(name => name != "pending.list")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_must_come_out_of_a_document_does(string name)
    {
        if (Pending.Contains(name))
            Assert.ThrowsAny<Exception>(() => DocumentCase.Assert(name));
        else
            DocumentCase.Assert(name);
    }
}
