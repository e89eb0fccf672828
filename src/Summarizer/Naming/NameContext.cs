using Summarizer.Terms;

namespace Summarizer.Naming;

/// <summary>The words by which a person's name is known in a newspaper.</summary>
internal static class NameContext
{
    /// <summary>What stands directly before a name.</summary>
    public static readonly PhraseIndex<bool> Titles = new(Split("""
        主席 书记 省长 市长 县长 区长 州长 镇长 乡长 村长 部长 司长 厅长 局长 处长 科长 署长 主任 主任委员 院长 校长 所长 站长 队长 馆长 社长 台长 会长 行长
        理事长 董事长 总经理 经理 总裁 秘书长 委员 常委 委员长 总理 教授 研究员 院士 医生 医师 主任医师 专家 学者 博士 记者 通讯员 律师 法官 检察官 警官 民警 辅警
        司令员 政委 上将 中将 少将 大使 总领事 发言人 主持人 教练 主教练 队员 运动员 选手 名将 小将 导演 演员 作家 诗人 画家 书法家 歌手 创始人 负责人 工程师
        总工程师 设计师 老师 学生 村民 居民 市民 农民 菜农 果农 党员 战士 患者 同志 总编辑 主编 编辑 分析师 经济学家 首席执行官 总监 顾问 球员 摄影师 志愿者
        支书 厂长 店长 老板 司机 乘客 游客 读者 网友 户主 传承人 馆员 护士 护士长 船长 机长 班长 连长 团长 师长 军长 排长 组长 主管 校友 烈士 英雄 劳模
        行政长官 政务司司长 国务委员 外交部长 国防部长 财政部长 外长 防长 财长 特首 检察长 首席科学家 合伙人 研究生 博士生 工作人员 代表 编剧 制片人 主播
        """).Select(t => (t, true)));

    /// <summary>What stands directly behind a name, and how surely it ends it.</summary>
    public static readonly PhraseIndex<int> Following = new(
    [
        .. Split("""
            出席 参加 主持 指出 强调 表示 认为 介绍 告诉 透露 宣布 要求 会见 会谈 讲话 致辞 作了 作出 发表 接受 回忆 坦言 解释 补充 提出 建议 呼吁 分别 一行
            以及 陪同 参与 担任 带领 率领 率队 带队 调研 来到 前往 走进 深入 通报 感慨 感叹 直言 笑着 分析 回应 代表 当选 先后 现场 随后 曾经 正在 已经 同志
            先生 女士 教授 院士 老师 博士 医生 主任 书记 市长 等人 涉嫌 说道 谈到 谈及 写道 看到 负责 报道 摄影 指导 检查 慰问 看望 率先 获得 夺得 希望 坦承
            主任 局长 校长 院长 董事长 总经理 夫妇 一家 为此 因此 今天 昨天 当天 当日 近日 日前 十分 非常 特别 总结 部署 督导 走访 考察 视察 致电 致信 签署 座谈
            """).Select(w => (w, 3)),
        .. "说称在对向将率等与和同为是的也还已曾正则就从到给让把赴获因被摄答问任带于".Select(c => ($"{c}", 1)),
    ]);

    /// <summary>The characters a name can follow where no title stands before it.</summary>
    public static readonly HashSet<char> Opens = [.. "，。；：！？、“”‘’「」（）()《》\n\r\t 　,.;:!?\"'—…●■▲◆"];

    /// <summary>Surnames that are common, so that a verb alone makes a name of what stands before it.</summary>
    public static readonly HashSet<char> CommonSurnames =
    [
        .. "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付邹熊孟秦邱侯江尹薛",
        .. "闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦左柳甘祝包宁符阮尚纪梅童凌毕单裴霍成苗谷盛曲翁冉骆路靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆",
    ];

    /// <summary>Characters of the list of surnames that behind a title are nearly always another word.</summary>
    public static readonly HashSet<char> RarelySurname = [.. "从和时有过都那么但者别由来回全向国能会或及在水步通广信行相后法双公都查能言终怀强隆言年经海厚回由晓初"];

    /// <summary>Characters that stand in no given name.</summary>
    public static readonly HashSet<char> NeverGiven =
        [.. "说称的了是他她它我你您们这吗呢吧啊很没也就还又都被把等及个省市县区镇乡局厅部委会院所校处科股社团党政府各某将令该些每两年月日时分秒员者家长婆姨爷妈娘奶叔伯嫂"];

    /// <summary>Words that begin as a name does.</summary>
    public static readonly HashSet<string> Words =
    [
        .. Split("""
            方面 有关 相关 高层 高度 高级 马上 王室 金融 金额 石油 黄金 白宫 于是 应邀 应当 应该 应急 应对 成为 成立 和平 安全 安排 安保 安置 常年 常态 平时 平均 平台
            包括 包含 关于 关键 关注 关心 关系 万一 万元 万人 温度 温馨 温暖 康复 康养 顾客 严格 严重 严肃 严厉 严禁 毛利 路线 路面 路边 管理 管道 管控 单位 单独 单日
            成功 成本 成果 成员 成都 谷物 曲线 解决 解释 解放 解读 解除 时间 时期 时代 阳光 阳台 江苏 江西 江南 江北 江城 江面 海关 田间 田野 石化 金牌 金属 钱币 华人
            华为 华夏 华侨 华东 华北 华南 华中 高速 高校 高新 高铁 高温 高考 高端 高质 周边 周围 周年 周期 周末 周一 周二 周三 周四 周五 周六 周日 任何 任务 任期 任命
            何时 何种 何况 何以 林业 林地 林区 林草 程序 程度 许多 许可 武警 武装 武汉 武器 农村 古城 古代 余人 余名 余家 左右 左侧 龙头 牛羊 牛奶 童年 童话 夏季 夏天
            夏日 秦岭 秦皇 唐代 宋代 汉代 明代 清代 明确 明年 明天 边境 计划 计算 方式 方案 方法 方向 方能 毕业 毕竟 施工 施行 施策 齐全 齐心 易地 易于 向前 向上 贺电
            贺信 贺词 常务 常委 常规 常见 安徽 余额 余下 余万 段时 段落 章程 关闭 关停 雷达 雷电 贝壳 花卉 花园 水利 水平 水果 水域 水质 车辆 车站 车间 米饭 党员 党委
            席位 项目 项工 祝贺 祝愿 祝福 欧洲 欧盟 欧元 欧美 钟头 钟情 钟声 尚未 尚有 尚不 宁夏 宁波 宁愿 丁香 马路 马拉 马来 马尼 马德 马其 马里 马耳 罗马 罗尼 巴西 巴黎
            """),
    ];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
