namespace Generator.Tests.Cases;

public sealed class CaseTests
{
    public static TheoryData<string> Cases => [.. DocumentCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_must_come_out_of_a_document_does(string name) => DocumentCase.Assert(name);
}
